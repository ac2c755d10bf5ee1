using System.Text.Json.Serialization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ImssBienestar.Adoption.Tests.Web;

#region recipe
/// <summary>What the service takes and gives, with values of the library in types of its own.</summary>
public sealed record Registration(Curp Curp, Clues Unit);

public sealed record Concurrence(State State, Answer Concurs, string Edition);

public static class Api
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // The types of the library by its own context, which needs no reflection; they are strict under any options.
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ImssBienestarJsonContext.Default);

            // As strict with the types of the service: a key that is left out is an error, not the default value.
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.AllowDuplicateProperties = false;
        });

        // A bad request is an exception for the handler. Otherwise the server logs the text that did not bind, which may be a person's key.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<BadRequests>();
        builder.Services.AddProblemDetails();

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.MapPost("/decisions", Decide);
        app.MapPost("/registrations", (Registration registration) => registration.Unit.State);
        app.MapGet("/units/{clues}/state", (Clues clues) => clues.State);
        app.MapGet("/states/{state}/concurrence", (State state, Day on) =>
            new Concurrence(state, AgreementRegister.Reference.Concurs(state, on.Value), AgreementRegister.Reference.Edition));
        return app;
    }

    private static Results<Ok<EligibilityDecision>, ProblemHttpResult> Decide(EligibilityRequest request) =>
        EligibilityCalculator.TryDecide(request.Applicant, request.Day, out EligibilityDecision decision)
            ? TypedResults.Ok(decision)
            : TypedResults.Problem("No modelled wording of the law was in force on that day.", statusCode: StatusCodes.Status422UnprocessableEntity);
}
#endregion
