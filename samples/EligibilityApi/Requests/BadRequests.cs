using System.Text.Json;
using ImssBienestar.Domain.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ImssBienestar.Samples.EligibilityApi.Requests;

/// <summary>Answers a bad request with problem details (RFC 9457): where it is wrong and the permanent code, never the text.</summary>
internal sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        // The message of the exception may repeat what was sent: nothing of it is passed on.
        var problem = new ProblemDetails { Status = bad.StatusCode };
        if (bad.InnerException is JsonException json)
        {
            string path = PathOf(json);
            problem.Extensions["path"] = path;
            if (json.LineNumber is { } line)
            {
                problem.Extensions["line"] = line + 1;
            }

            Describe(problem, json, httpContext.AskedLanguage());
        }
        else if (bad.StatusCode == StatusCodes.Status400BadRequest)
        {
            // The body is the only parameter of every endpoint: it is empty, or null.
            problem.Extensions["path"] = "$";
        }

        httpContext.Response.StatusCode = bad.StatusCode;

        // A client that takes no JSON gets the status alone.
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
        return true;
    }

    private static void Describe(ProblemDetails problem, Exception? error, Language language)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is DefectException { Defect: var defect })
            {
                problem.Detail = defect.Describe(language);
                problem.Extensions["code"] = defect.Code;
                problem.Extensions["position"] = defect.Position;
            }
            else if (error is JsonException { LineNumber: null })
            {
                // A message of the library, which never repeats what it read; those of the serialiser have a line.
                problem.Detail = error.Message;
            }
        }
    }

    /// <summary>The serialiser may name a member that only the client knows; the library never does, and has no line.</summary>
    private static string PathOf(JsonException json) => json.LineNumber is null ? json.Path ?? "$" : "$";
}
