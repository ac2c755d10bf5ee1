using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.People;

/// <summary>The 18 ASCII characters of a CURP, in place.</summary>
[InlineArray(Curp.Length)]
internal struct CurpCharacters
{
    private byte first;
}
