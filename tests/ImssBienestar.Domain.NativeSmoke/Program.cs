using System.Text.Json;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using NodaTime;

// What a service does, compiled without reflection: decide, keep a receipt, read it back and replay it, read a key. One line, always the same.
var applicant = new Applicant
{
    InNationalTerritory = Answer.Yes,
    HasSocialSecurity = Answer.No,
    IsMedicalEmergency = Answer.No,
    CareState = State.Nayarit,
};
var day = new LocalDate(2024, 5, 15);
ImssBienestarJsonContext json = ImssBienestarJsonContext.Default;

EligibilityDecision decision = EligibilityCalculator.Decide(applicant, day);

string written = JsonSerializer.Serialize(applicant, json.Applicant);
bool sameApplicant = JsonSerializer.Deserialize(written, json.Applicant) == applicant;

byte[] kept = JsonSerializer.SerializeToUtf8Bytes(DecisionReceipt.Of(new EligibilityRequest(applicant, day)), json.DecisionReceipt);
bool sameAnswer = JsonSerializer.Deserialize(kept, json.DecisionReceipt)!.Replay().IsSame;

Curp curp = Curp.Read("SABC560626MDFLRN01").ValueOrThrow();

string line = $"{decision.Outcome}; care {decision.MayReceiveCare}; applicant {sameApplicant}; receipt {sameAnswer}; born {curp.BirthDate:uuuu-MM-dd}";
Console.WriteLine(line);
return line == "Undetermined; care Yes; applicant True; receipt True; born 1956-06-26" ? 0 : 1;
