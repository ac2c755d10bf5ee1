using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ImssBienestar.Domain.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace ImssBienestar.Adoption.Tests.Web;

#region recipe
/// <summary>Answers a bad request with problem details (RFC 9457): where it is wrong, the code and the position, never the text.</summary>
public sealed class BadRequests(IProblemDetailsService problems) : IExceptionHandler
{
    private static readonly MethodInfo Parsing =
        typeof(BadRequests).GetMethod(nameof(ParseErrorOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return ValueTask.FromResult(false);
        }

        // The message of the exception may repeat the text that did not bind: nothing of it is passed on.
        var problem = new ProblemDetails { Status = bad.StatusCode };
        if (bad.InnerException is JsonException json)
        {
            problem.Extensions["path"] = PathOf(json);
            problem.Extensions["line"] = json.LineNumber + 1;
            Describe(problem, json);
        }
        else
        {
            DescribeParameter(problem, httpContext);
        }

        httpContext.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    private static void Describe(ProblemDetails problem, Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is DefectException { Defect: var defect })
            {
                problem.Detail = defect.Describe(Language.English);
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

    /// <summary>The serialiser refuses an unknown member without a cause and by its name: only the object it stands in is told.</summary>
    private static string PathOf(JsonException json)
    {
        string path = json.Path ?? "$";
        int quoted = path.IndexOf("['", StringComparison.Ordinal);
        return json.LineNumber is null || json.InnerException is not null
            ? path
            : path[..Math.Max(1, quoted > 0 ? quoted : path.LastIndexOf('.'))];
    }

    private static void DescribeParameter(ProblemDetails problem, HttpContext context)
    {
        // The exception handler takes the endpoint off the request, and keeps it here.
        IExceptionHandlerFeature failed = context.Features.GetRequiredFeature<IExceptionHandlerFeature>();
        HttpRequest request = context.Request;
        foreach (IParameterBindingMetadata parameter in failed.Endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            string? text = failed.RouteValues?[parameter.Name] as string
                ?? (string?)request.Query[parameter.Name]
                ?? (string?)request.Headers[parameter.Name];
            if (ErrorOf(parameter, text) is { } error)
            {
                problem.Extensions["parameter"] = parameter.Name;
                problem.Detail = text is null ? "A value is required." : "The value is not one that is expected.";
                Describe(problem, error);
                return;
            }
        }
    }

    private static Exception? ErrorOf(IParameterBindingMetadata parameter, string? text)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterInfo.ParameterType) ?? parameter.ParameterInfo.ParameterType;
        bool parses = Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));
        return !(parses || type.IsEnum) || (text is null && parameter.IsOptional) ? null
            : text is null || (type.IsEnum && !Enum.TryParse(type, text, out _)) ? new FormatException()
            : parses ? (Exception?)Parsing.MakeGenericMethod(type).Invoke(null, [text])
            : null;
    }

    private static Exception? ParseErrorOf<T>(string text)
        where T : IParsable<T>
    {
        try
        {
            T.Parse(text, CultureInfo.InvariantCulture);
            return null;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return error;
        }
    }
}
#endregion
