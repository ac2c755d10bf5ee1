using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Tests.Data;
using ImssBienestar.Domain.Tests.Hostile.Fuzz;
using Xunit.Abstractions;

namespace ImssBienestar.Domain.Tests.Hostile.Processes;

/// <summary>What a type needs to come to life it fetches itself: whichever type is used first, and in whatever order the others follow.</summary>
public sealed class InitialiserTests(ITestOutputHelper output)
{
    /// <summary>In the suite, one type of six; all of them in a long run, which <see cref="FuzzCases"/> describes.</summary>
    private const int OneOf = 6;

    [Fact]
    [Trait("Kind", "Fuzz")]
    public void Every_type_comes_to_life_alone()
    {
        string[] all = [.. Initialised(typeof(State).Assembly).Select(type => type.FullName!)];
        string[] names = FuzzCases.IsLong ? all : [.. all.Where((_, i) => i % OneOf == 0)];
        var faults = new List<string>();
        foreach (string name in names)
        {
            var context = new AssemblyLoadContext(name, isCollectible: true);
            try
            {
                RuntimeHelpers.RunClassConstructor(Library(context).GetType(name, throwOnError: true)!.TypeHandle);
            }
            catch (TypeInitializationException error)
            {
                faults.Add($"{name}: {error.InnerException}");
            }
            finally
            {
                context.Unload();
            }
        }

        Counted.Say(output, names.Length, "types brought to life alone");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(all.Length > 300);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Types_come_to_life_in_any_order_and_say_the_same(int seed)
    {
        var context = new AssemblyLoadContext($"order {seed}", isCollectible: true);
        Assembly library = Library(context);
        Type[] types = [.. Initialised(library)];
        new Random(seed).Shuffle(types);
        Assert.All(types, type => RuntimeHelpers.RunClassConstructor(type.TypeHandle));
        Assert.Equal(Catalogue(typeof(State).Assembly), Catalogue(library));
        context.Unload();
    }

    private static Assembly Library(AssemblyLoadContext context) => context.LoadFromAssemblyPath(typeof(State).Assembly.Location);

    private static IEnumerable<Type> Initialised(Assembly assembly) =>
        assembly.GetTypes().Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters);

    /// <summary>All rules, texts and figures there are, as that copy of the library writes them.</summary>
    private static string Catalogue(Assembly library)
    {
        Type catalogue = library.GetType("ImssBienestar.Domain.Serialization.Catalogue.RuleCatalogue", throwOnError: true)!;
        object reference = catalogue.GetProperty("Reference")!.GetValue(null)!;
        MethodInfo write = library.GetType("ImssBienestar.Domain.Serialization.CanonicalJson", throwOnError: true)!.GetMethod("Write")!;
        return Encoding.UTF8.GetString((byte[])write.MakeGenericMethod(catalogue).Invoke(null, [reference])!);
    }
}
