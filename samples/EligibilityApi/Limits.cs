using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;

namespace ImssBienestar.Samples.EligibilityApi;

/// <summary>How much the service takes from a client: the section <c>Limits</c> of the settings. Every limit is a whole number above zero.</summary>
internal sealed class Limits
{
    /// <summary>Bytes of a body; the largest that is answered, a receipt, has about 3 000. More: 413.</summary>
    public int BodyBytes { get; set; } = 16_384;

    /// <summary>Bytes a second at which a body must arrive, after five seconds of grace. Slower: 408.</summary>
    public int BodyBytesPerSecond { get; set; } = 1_024;

    /// <summary>Bytes of all headers together. More: 431.</summary>
    public int HeaderBytes { get; set; } = 8_192;

    /// <summary>Headers of a request. More: 431.</summary>
    public int Headers { get; set; } = 50;

    /// <summary>Bytes of the request line. More: 414.</summary>
    public int LineBytes { get; set; } = 2_048;

    /// <summary>Seconds in which all headers must have arrived; then 408.</summary>
    public int HeaderSeconds { get; set; } = 10;

    /// <summary>Connections open at a time; a further one is closed.</summary>
    public int Connections { get; set; } = 1_000;

    /// <summary>Requests of one client (an IPv4 address, or an IPv6 network of 64 bits) in a window. More: 429.</summary>
    public int Requests { get; set; } = 600;

    /// <summary>Seconds of the window.</summary>
    public int WindowSeconds { get; set; } = 60;

    /// <summary>Seconds in which a request must be answered; then 503.</summary>
    public int TimeoutSeconds { get; set; } = 10;

    public static Limits Read(IConfiguration configuration)
    {
        Limits limits;
        try
        {
            // A misspelt limit would otherwise be the default one, in silence.
            limits = configuration.GetSection(nameof(Limits)).Get<Limits>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new Limits();
        }
        catch (InvalidOperationException error)
        {
            throw new SettingException("The section 'Limits' has a name that is no limit, or a value that is no whole number.", error);
        }

        int[] all =
        [
            limits.BodyBytes, limits.BodyBytesPerSecond, limits.HeaderBytes, limits.Headers, limits.LineBytes,
            limits.HeaderSeconds, limits.Connections, limits.Requests, limits.WindowSeconds, limits.TimeoutSeconds,
        ];
        return all.Min() > 0 ? limits : throw new SettingException("Every limit of the section 'Limits' is above zero.");
    }

    public void Apply(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = BodyBytes;
        server.Limits.MinRequestBodyDataRate = new MinDataRate(BodyBytesPerSecond, TimeSpan.FromSeconds(5));
        server.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
        server.Limits.MaxRequestHeaderCount = Headers;
        server.Limits.MaxRequestLineSize = LineBytes;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(HeaderSeconds);
        server.Limits.MaxConcurrentConnections = Connections;
    }

    public void Apply(RequestTimeoutOptions timeouts) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = TimeSpan.FromSeconds(TimeoutSeconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    public void Apply(RateLimiterOptions rate)
    {
        rate.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rate.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            Client.Of(context.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = Requests, Window = TimeSpan.FromSeconds(WindowSeconds), QueueLimit = 0 }));
        rate.OnRejected = static (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
    }
}
