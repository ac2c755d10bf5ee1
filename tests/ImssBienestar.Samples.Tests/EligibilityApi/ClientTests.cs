using System.Net;
using ImssBienestar.Samples.EligibilityApi;

namespace ImssBienestar.Samples.Tests.EligibilityApi;

/// <summary>Who is counted as one client.</summary>
public sealed class ClientTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("2001:db8::1", "2001:db8::ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    public void One_address_or_one_network_is_one_client(string one, string other, bool isSame) =>
        Assert.Equal(isSame, string.Equals(Client.Of(IPAddress.Parse(one)), Client.Of(IPAddress.Parse(other)), StringComparison.Ordinal));

    [Fact]
    public void A_connection_without_an_address_is_a_client_too() => Assert.Equal("", Client.Of(null));
}
