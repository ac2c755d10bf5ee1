namespace ImssBienestar.Domain.People;

/// <summary>The letters that a part of the name gives a CURP; <see cref="CurpNameSigns.NotTold"/> where the rules give none.</summary>
/// <param name="Initial">The initial of the word that counts.</param>
/// <param name="Vowel">Its first inner vowel; only the key of a first surname has it.</param>
/// <param name="Consonant">Its first inner consonant.</param>
internal readonly record struct CurpNameLetters(char Initial, char Vowel, char Consonant);
