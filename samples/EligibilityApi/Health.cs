using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Samples.EligibilityApi.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Hosting;

namespace ImssBienestar.Samples.EligibilityApi;

/// <summary>Ready once the rules of every regime were compiled, hashed and replayed; no longer when the service stops.</summary>
internal sealed class Health(AgreementRegister register, IHostApplicationLifetime life) : BackgroundService
{
    private volatile bool isWarm;

    public Results<Ok<HealthAnswer>, JsonHttpResult<HealthAnswer>> Answer()
    {
        bool ready = isWarm && !life.ApplicationStopping.IsCancellationRequested;
        var answer = new HealthAnswer(Live: true, ready);
        return ready
            ? TypedResults.Ok(answer)
            : TypedResults.Json(answer, AnswersJsonContext.Default.HealthAnswer, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () => isWarm = EligibilityRegime.All.Starts.All(start =>
            DecisionReceipt.Of(new EligibilityRequest(default, start.From), register).Replay(register).IsSame),
        stoppingToken);
}
