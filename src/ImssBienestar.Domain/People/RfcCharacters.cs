using System.Runtime.CompilerServices;

namespace ImssBienestar.Domain.People;

/// <summary>The 13 or 12 characters of an RFC as Latin-1, in place, where the Ñ is one byte; a company's key ends with a zero.</summary>
[InlineArray(Rfc.PersonLength)]
internal struct RfcCharacters
{
    private byte first;
}
