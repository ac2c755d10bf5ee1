using System.Net;
using System.Net.Sockets;

namespace ImssBienestar.Samples.EligibilityApi;

/// <summary>Who is counted as one client.</summary>
internal static class Client
{
    private const int NetworkBytes = 8;

    /// <summary>An IPv4 address, or the network of 64 bits of an IPv6 address: whoever has one such network has all its addresses.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return string.Empty;
        }

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}
