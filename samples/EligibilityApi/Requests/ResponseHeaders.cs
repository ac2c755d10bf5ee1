using Microsoft.AspNetCore.Http;

namespace ImssBienestar.Samples.EligibilityApi.Requests;

/// <summary>What every response says of itself.</summary>
internal static class ResponseHeaders
{
    /// <summary>The page loads its own three files, calls this service, and nothing else: no inline script, no frame, no other host.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task Write(HttpContext context, RequestDelegate next)
    {
        // When the response starts: the handler of exceptions clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            IHeaderDictionary headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (headers.CacheControl.Count == 0)
            {
                // Answers about a person are kept by nobody on the way; they are in one of two languages.
                headers.CacheControl = "no-store";
                headers.ContentLanguage = context.AskedLanguage().Tag();
                headers.Vary = "Accept-Language";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
