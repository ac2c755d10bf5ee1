using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Samples.EligibilityApi.Answers;
using ImssBienestar.Samples.EligibilityApi.Page;
using ImssBienestar.Samples.EligibilityApi.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImssBienestar.Samples.EligibilityApi;

/// <summary>The service: what it is made of, and what it answers.</summary>
internal static class Service
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var limits = Limits.Read(builder.Configuration);
        builder.WebHost.ConfigureKestrel(limits.Apply);
        builder.Services.AddRateLimiter(limits.Apply);
        builder.Services.AddRequestTimeouts(limits.Apply);
        builder.Services.AddSingleton(Register(builder.Configuration["Register"]));
        builder.Services.AddSingleton<Health>();
        builder.Services.AddHostedService(static services => services.GetRequiredService<Health>());
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // By source-generated contexts alone; the types of the library are strict under any options.
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ImssBienestarJsonContext.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswersJsonContext.Default);
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;

            // Accents as they are: answers are JSON and never a part of a page.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });

        // A bad request is an exception for the handler. Otherwise the server logs the text that did not bind.
        builder.Services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true);
        builder.Services.AddExceptionHandler<BadRequests>();
        builder.Services.AddProblemDetails(static problems => problems.CustomizeProblemDetails = ProblemTexts.Complete);

        // The server's own lines hold the target of the request, with whatever a client wrote into it.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);

        WebApplication app = builder.Build();
        app.Use(RequestLog.Write);
        app.Use(ResponseHeaders.Write);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        Map(app);
        Announce(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.MapPost("/decisions", Decide).WithName("decide");
        app.MapPost("/receipts/replay", (DecisionReceipt receipt, AgreementRegister register, HttpContext context) =>
            TypedResults.Ok(ReplayAnswer.Of(receipt.Replay(register), context.AskedLanguage()))).WithName("replay");
        app.MapGet("/rules", (AgreementRegister register, HttpContext context) =>
            TypedResults.Ok(RulesAnswer.Of(register, context.AskedLanguage()))).WithName("rules");
        app.MapGet("/health", (Health health) => health.Answer()).DisableRateLimiting().WithName("health");
        app.MapGet("/health/live", () => TypedResults.Ok(new HealthAnswer(Live: true, Ready: null))).DisableRateLimiting().WithName("live");
        app.MapGet("/health/ready", (Health health) => health.Answer()).DisableRateLimiting().WithName("ready");
        if (IsOn(app, "Diagnostics"))
        {
            app.MapGet("/diagnostics/memory", () => TypedResults.Ok(MemoryAnswer.Now())).DisableRateLimiting().WithName("memory");
        }

        PageFiles.Map(app);
    }

    private static Results<Ok<DecisionAnswer>, ProblemHttpResult> Decide(EligibilityRequest request, AgreementRegister register, HttpContext context) =>
        EligibilityCalculator.TryDecide(request.Applicant, request.Day, register, out EligibilityDecision decision)
            ? TypedResults.Ok(DecisionAnswer.Of(decision, DecisionReceipt.Of(request, register), context.AskedLanguage()))
            : TypedResults.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, extensions: [new("path", "$.day")]);

    /// <summary>A newer edition is a file: it is read when the service starts, and one that breaks a rule stops it then.</summary>
    private static AgreementRegister Register(string? file)
    {
        if (file is null)
        {
            return AgreementRegister.Reference;
        }

        AgreementRegister register;
        try
        {
            register = AgreementRegister.FromJson(File.ReadAllBytes(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            throw new SettingException($"'Register' is not a register of agreements: {error.Message}", error);
        }

        return register.Validate().FirstOrDefault(static finding => finding.Answer == Answer.No) is { } broken
            ? throw new SettingException($"The register of agreements breaks the rule {broken.Code}.")
            : register;
    }

    private static bool IsOn(WebApplication app, string setting) => string.Equals(app.Configuration[setting], "true", StringComparison.OrdinalIgnoreCase);

    private static void Announce(WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (string address in app.Urls)
            {
                Console.WriteLine($"Listening on {address}");
            }
        });

        // A process that started the service and went away leaves none behind.
        if (IsOn(app, "StopWithInput"))
        {
            app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
            {
                await Console.In.ReadToEndAsync();
                app.Lifetime.StopApplication();
            }));
        }
    }
}
