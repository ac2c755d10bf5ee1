using System.Globalization;
using System.Text;
using ImssBienestar.Samples.EligibilityApi;
using ImssBienestar.Samples.EligibilityApi.Load;
using Microsoft.AspNetCore.Builder;

// Entitlement as a service, with a page to try it; `load` puts it under load and judges it.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["load", ..])
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return await LoadCommand.RunAsync(args[1..], Console.Out, Console.Error);
}

WebApplication app;
try
{
    app = Service.Build(WebApplication.CreateSlimBuilder(args));
}
catch (SettingException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 2;
}

await using (app)
{
    await app.RunAsync();
}

return 0;
