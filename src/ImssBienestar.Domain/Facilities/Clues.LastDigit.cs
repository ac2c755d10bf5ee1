namespace ImssBienestar.Domain.Facilities;

/// <content>The observed rules of the last digit.</content>
public readonly partial struct Clues
{
    /// <summary>Gets which of the observed rules the last digit fits; not stated for the default value.</summary>
    public CluesHint Hint
    {
        get
        {
            if (IsDefault)
            {
                return CluesHint.NotStated;
            }

            int letters = LetterSum;
            return ((2 * Serial) + (5 * letters)) % 7 == LastDigit ? CluesHint.MatchesRuleA
                : (Serial + letters + LastDigit) % 6 == 0 && LastDigit < 6 ? CluesHint.MatchesRuleB
                : CluesHint.MatchesNeither;
        }
    }

    /// <summary>Gets how strongly the last digit suggests a slip of the pen: strongly for IMB and IMS keys that miss rule A, weakly for keys
    /// of other institutions that fit neither rule. The rules see neither an exchange of two letters nor a difference of seven.</summary>
    public CluesSuspicion Suspicion => Hint switch
    {
        CluesHint.NotStated or CluesHint.MatchesRuleA => CluesSuspicion.None,
        _ when KeepsRuleA => CluesSuspicion.Strong,
        CluesHint.MatchesRuleB => CluesSuspicion.None,
        _ => CluesSuspicion.Weak,
    };

    /// <summary>Gets whether the key is likely mistyped: the suspicion is strong. Compare it with the catalogue; it is no reason to refuse
    /// the key, because the rule is an inference and the authority may change it.</summary>
    public bool LikelyMistyped => Suspicion == CluesSuspicion.Strong;

    private bool KeepsRuleA => InstitutionNumber is var found && (found == NumberOf("IMB"u8) || found == NumberOf("IMS"u8));

    private int LetterSum
    {
        get
        {
            int sum = 0;
            for (long rest = stored >> NumberBits; rest != 0; rest >>= LetterBits)
            {
                sum += (int)(rest & LetterMask);
            }

            return sum;
        }
    }
}
