using ImssBienestar.Domain.Mutation;
using Microsoft.Testing.Platform.Builder;
using Microsoft.Testing.Platform.Capabilities.TestFramework;

// Stryker starts this program as a test server; the server starts it again as a worker.
if (args is ["--worker"])
{
    Worker.Serve();
    return 0;
}

ITestApplicationBuilder builder = await TestApplication.CreateBuilderAsync(args);
// One for all requests: the platform asks for a framework at each.
var server = new Server();
builder.RegisterTestFramework(_ => new TestFrameworkCapabilities(), (_, _) => server);
using ITestApplication application = await builder.BuildAsync();
return await application.RunAsync();
