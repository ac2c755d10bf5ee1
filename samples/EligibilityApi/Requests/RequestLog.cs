using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImssBienestar.Samples.EligibilityApi.Requests;

/// <summary>One line for each request: which endpoint, which status, how long. Nothing that a client wrote is in it.</summary>
internal static partial class RequestLog
{
    public static async Task Write(HttpContext context, RequestDelegate next)
    {
        long began = Stopwatch.GetTimestamp();

        // The name, never the path: a path may hold anything. The handler of exceptions takes the endpoint off the request.
        string endpoint = context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "none";
        try
        {
            await next(context);
        }
        finally
        {
            ILogger log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Requests");
            if (log.IsEnabled(LogLevel.Information))
            {
                Answered(log, endpoint, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Endpoint} {Status} {Milliseconds} ms")]
    private static partial void Answered(ILogger log, string endpoint, int status, long milliseconds);
}
