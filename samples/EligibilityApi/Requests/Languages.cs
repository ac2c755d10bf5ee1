using ImssBienestar.Domain.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ImssBienestar.Samples.EligibilityApi.Requests;

/// <summary>The language of an answer.</summary>
internal static class Languages
{
    /// <summary>The first of Spanish and English by the weights of <c>Accept-Language</c>; Spanish where it asks for neither.</summary>
    public static Language AskedLanguage(this HttpContext context)
    {
        IEnumerable<StringWithQualityHeaderValue> asked = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(static language => language.Quality is not 0)
            .OrderByDescending(static language => language.Quality ?? 1);
        foreach (StringWithQualityHeaderValue language in asked)
        {
            ReadOnlySpan<char> tag = language.Value.AsSpan();
            int end = tag.IndexOf('-');
            tag = end < 0 ? tag : tag[..end];
            if (tag is "*" || tag.Equals("es", StringComparison.OrdinalIgnoreCase))
            {
                return Language.Spanish;
            }

            if (tag.Equals("en", StringComparison.OrdinalIgnoreCase))
            {
                return Language.English;
            }
        }

        return Language.Spanish;
    }

    public static string Tag(this Language language) => language == Language.English ? "en" : "es";
}
