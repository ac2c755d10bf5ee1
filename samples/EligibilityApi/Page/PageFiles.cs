using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ImssBienestar.Samples.EligibilityApi.Page;

/// <summary>The page and its files, which are a part of the program.</summary>
internal static class PageFiles
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app)
    {
        Map(app, "/", "page.html", "text/html; charset=utf-8");
        Map(app, "/page.css", "page.css", "text/css; charset=utf-8");
        Map(app, "/page.js", "page.js", "text/javascript; charset=utf-8");
        Map(app, "/texts.json", "texts.json", "application/json; charset=utf-8");
    }

    private static void Map(WebApplication app, string path, string name, string type)
    {
        byte[] content = Read(name);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8))}\"");
        app.MapMethods(path, Methods, FileContentHttpResult (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return TypedResults.Bytes(content, type, entityTag: tag);
        }).WithName(name);
    }

    private static byte[] Read(string name)
    {
        using Stream resource = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
