using System.Collections.Frozen;
using ImssBienestar.Domain.Text;
using Microsoft.AspNetCore.Http;

namespace ImssBienestar.Samples.EligibilityApi.Requests;

/// <summary>The problems of the service itself: a permanent code and a title for each status. Codes of the library stand before them.</summary>
internal static class ProblemTexts
{
    private static readonly FrozenDictionary<int, (string Code, BilingualText Title)> ByStatus = new Dictionary<int, (string, BilingualText)>
    {
        [400] = ("API.JSON", new("El cuerpo no tiene la forma esperada.", "The body does not have the form that is expected.")),
        [404] = ("API.PATH", new("No hay nada en esta ruta.", "There is nothing at this path.")),
        [405] = ("API.METHOD", new("Esta ruta no admite ese método.", "This path does not take that method.")),
        [408] = ("API.SLOW_BODY", new("El cuerpo llegó demasiado despacio.", "The body came too slowly.")),
        [413] = ("API.BODY_SIZE", new("El cuerpo es demasiado grande.", "The body is too large.")),
        [415] = ("API.MEDIA_TYPE", new("Se espera application/json.", "application/json is expected.")),
        [422] = ("API.DAY", new("Ningún texto modelado de la ley regía en ese día.", "No modelled wording of the law was in force on that day.")),
        [429] = ("API.RATE", new("Demasiadas solicitudes; espere lo que dice Retry-After.", "Too many requests; wait as Retry-After says.")),
        [500] = ("API.ERROR", new("El servicio falló.", "The service failed.")),
        [503] = ("API.UNAVAILABLE", new("El servicio no respondió a tiempo.", "The service did not answer in time.")),
    }.ToFrozenDictionary();

    /// <summary>Gives every problem its code and its title in the language asked.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        if (ByStatus.TryGetValue(context.ProblemDetails.Status ?? context.HttpContext.Response.StatusCode, out var known))
        {
            context.ProblemDetails.Title = known.Title.In(context.HttpContext.AskedLanguage());
            context.ProblemDetails.Extensions.TryAdd("code", known.Code);
        }
    }
}
