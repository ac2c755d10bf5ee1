using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using static ImssBienestar.Domain.Tests.Data.CaseDays;

namespace ImssBienestar.Domain.Tests.Contracts;

/// <summary>The care model, the budget of a transfer and the supply of medicines.</summary>
internal sealed class SupplyContracts : IContractCases
{
    private static readonly Clues Unit = Clues.Parse(Clues.Example);
    private static readonly MedicineKey Medicine = MedicineKey.Parse(MedicineKey.Example);
    private static readonly MedicineKey OtherMedicine = MedicineKey.Parse("010.000.0105.00");
    private static readonly DateInterval Days = new(Day("2022-04-01"), Day("2022-12-31"));
    private static readonly Source Gazette = new("DOF", Confidence.Verified);
    private static readonly Pesos Below = Pesos.OfCentavos(-1);
    private static readonly Figure Percentage = Percent(50, "IMB", SupplyStatement.StatedSupply);

    public static string Concept => "Programs";

    public static IEnumerable<ExceptionCase> Exceptions => [.. OfMedicineKey, .. OfCareModel, .. OfBudget, .. OfSupply];

    public static IReadOnlyDictionary<Type, Action> Equal { get; } = new Dictionary<Type, Action>
    {
        [typeof(MedicineKey)] = () => Contract.EqualityHolds(Medicine, MedicineKey.Parse("010.000.0104.00"), OtherMedicine),
        [typeof(ServiceDays)] = () => Contract.EqualityHolds(
            ServiceDays.OpenOnlyOn(IsoDayOfWeek.Monday),
            ServiceDays.OpenOnlyOn(IsoDayOfWeek.Monday, IsoDayOfWeek.Monday),
            ServiceDays.Unknown.With(IsoDayOfWeek.Monday, Answer.Yes)),
        [typeof(ServiceHours)] = () => Contract.EqualityHolds(
            new ServiceHours(new(8, 0), new(14, 0)), new(new(8, 0), new(14, 0)), new(new(8, 0), new(15, 0))),
        [typeof(ServicePlan)] = () =>
        {
            Contract.EqualityHolds(
                new ServicePlan(Unit) { GeneralDoctors = 1, Week = ServiceDays.EveryDay, Hours = new(new(8, 0), new(14, 0)) },
                new(Unit) { GeneralDoctors = 1, Week = ServiceDays.EveryDay, Hours = new(new(8, 0), new(14, 0)) },
                new(Unit) { GeneralDoctors = 0, Week = ServiceDays.EveryDay, Hours = new(new(8, 0), new(14, 0)) });
            Contract.EqualityHolds(new ServicePlan(Unit), new(Unit), new(Unit) { GeneralDoctors = 0 });
        },
        [typeof(ChapterAmounts)] = () =>
        {
            Contract.EqualityHolds(new ChapterAmounts(Pesos.Of(1)), new(Pesos.Of(1)), new(infrastructure: Pesos.Of(1)));
            Contract.EqualityHolds(ChapterAmounts.Unknown, new(), new(Pesos.Zero));
        },
        [typeof(ChapterSpending)] = () => Contract.EqualityHolds(
            new ChapterSpending(BudgetChapter.Payroll, Days, Pesos.Zero, Gazette),
            new(BudgetChapter.Payroll, new(Julian("2022-04-01"), Julian("2022-12-31")), Pesos.Zero, Gazette),
            new(BudgetChapter.Equipment, Days, Pesos.Zero, Gazette)),
        [typeof(MedicineDemand)] = () => Contract.EqualityHolds(new MedicineDemand(1, 1), new(1, 1), new(30, 30)),
        [typeof(DaysOnHand)] = () =>
        {
            Contract.EqualityHolds(DaysOnHand.Of(2, new(1, 1)), DaysOnHand.Of(2, new(1, 1)), DaysOnHand.Of(4, new(2, 1)));
            Contract.EqualityHolds(DaysOnHand.Of(2, new(0, 1)), DaysOnHand.Of(null, new(0, 9)), DaysOnHand.Unknown);
        },
        [typeof(StockEntry)] = () => Contract.EqualityHolds(
            new StockEntry(Unit, Medicine, 1, new(1, 1)), new(Unit, Medicine, 1, new(1, 1)), new(Unit, Medicine, null, new(1, 1))),
        [typeof(SupplyMeasure<>)] = () => Contract.EqualityHolds(
            new SupplyMeasure<KeysInStock>(1, 2, 3), new(1, 2, 3), new(2, 4, 3)),
        [typeof(PrescriptionItem)] = () => Contract.EqualityHolds(
            new PrescriptionItem(Medicine, 1, null), new(Medicine, 1, null), new(Medicine, 1, 0)),
        [typeof(SupplyStatement)] = () => Contract.EqualityHolds(
            new SupplyStatement(Percentage, SupplyClaim.Mixed),
            new(Percent(50, "IMB", SupplyStatement.StatedSupply), SupplyClaim.Mixed),
            new(Percentage, SupplyClaim.KeysInStock)),
    };

    public static IReadOnlyDictionary<Type, Action> Defaults { get; } = new Dictionary<Type, Action>
    {
        [typeof(MedicineKey)] = () => Contract.DefaultIsUsable(Medicine),
        [typeof(ServiceDays)] = () => Contract.DefaultIsUsable(ServiceDays.EveryDay),
        [typeof(DaysOnHand)] = () => Contract.DefaultIsUsable(DaysOnHand.Of(1, new(1, 1))),
        [typeof(SupplyMeasure<>)] = () => Contract.DefaultIsUsable(new SupplyMeasure<PrescriptionsFilled>(0, 0, 1)),
    };

    private static IEnumerable<ExceptionCase> OfMedicineKey =>
    [
        ExceptionCase.Of<DefectException>("Programs.MedicineKey.Parse", () => MedicineKey.Parse(null)),
        ExceptionCase.Of<FormatException>("Programs.MedicineKey.ToString", () => Medicine.ToString("X")),
        ExceptionCase.Of<FormatException>("Programs.MedicineKey.TryFormat", () => Medicine.TryFormat(new char[20], out _, "X")),
        ExceptionCase.Of<FormatException>("Programs.MedicineKey.TryFormat", () => Medicine.TryFormat(new byte[20], out _, "X")),
    ];

    private static IEnumerable<ExceptionCase> OfCareModel =>
    [
        ExceptionCase.Range("Programs.ServiceDays.Item", () => ServiceDays.EveryDay[IsoDayOfWeek.None]),
        ExceptionCase.Null("Programs.ServiceDays.OpenOnlyOn", () => ServiceDays.OpenOnlyOn(null!)),
        ExceptionCase.Range("Programs.ServiceDays.OpenOnlyOn", () => ServiceDays.OpenOnlyOn(IsoDayOfWeek.Monday, (IsoDayOfWeek)8)),
        ExceptionCase.Range("Programs.ServiceDays.With", () => ServiceDays.EveryDay.With((IsoDayOfWeek)(-1), Answer.Yes)),
        ExceptionCase.Enumeration("Programs.ServiceDays.With", () => ServiceDays.EveryDay.With(IsoDayOfWeek.Monday, (Answer)3)),
        ExceptionCase.Argument("Programs.ServicePlan.#ctor", () => new ServicePlan(default)),
        ExceptionCase.Null("Programs.ServicePlan.Of", () => ServicePlan.Of(null!)),
        ExceptionCase.Enumeration("Programs.ServicePlan.IsHealthCentre", () => new ServicePlan(Unit) { IsHealthCentre = (Answer)3 }),
        ExceptionCase.Enumeration("Programs.ServicePlan.OffersPrimaryCare", () => new ServicePlan(Unit) { OffersPrimaryCare = (Answer)(-1) }),
        ExceptionCase.Enumeration("Programs.ServicePlan.HasCommunityBody", () => new ServicePlan(Unit) { HasCommunityBody = (Answer)3 }),
        ExceptionCase.Enumeration("Programs.ServicePlan.OpensOnHolidays", () => new ServicePlan(Unit) { OpensOnHolidays = (Answer)3 }),
        ExceptionCase.Argument("Programs.ServicePlan.ConsultingRooms", () => new ServicePlan(Unit) { ConsultingRooms = -1 }),
        ExceptionCase.Argument("Programs.ServicePlan.GeneralDoctors", () => new ServicePlan(Unit) { GeneralDoctors = int.MinValue }),
        ExceptionCase.Null("Programs.CareModel.Check", () => CareModel.Check(null!, Day("2024-05-15"))),
        ExceptionCase.Of<NotInForceException>("Programs.CareModel.Check", () => CareModel.Check(new(Unit), Day("2022-10-24"))),
    ];

    private static IEnumerable<ExceptionCase> OfBudget =>
    [
        ExceptionCase.Argument("Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(payroll: Below)),
        ExceptionCase.Argument("Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(infrastructure: Below)),
        ExceptionCase.Argument("Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(equipment: Below)),
        ExceptionCase.Argument("Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(statedTotal: Below)),
        ExceptionCase.Argument("Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(statedMargin: Below)),
        ExceptionCase.Of<OverflowException>(
            "Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(Pesos.MaxValue, Pesos.MaxValue, Pesos.MaxValue)),
        ExceptionCase.Of<OverflowException>(
            "Programs.ChapterAmounts.#ctor", () => new ChapterAmounts(statedTotal: Pesos.MaxValue, statedMargin: Pesos.OfCentavos(1))),
        ExceptionCase.Enumeration("Programs.ChapterAmounts.Of", () => ChapterAmounts.Unknown.Of((BudgetChapter)4)),
        ExceptionCase.Null("Programs.ChapterSpending.#ctor", () => new ChapterSpending(BudgetChapter.Payroll, null!, Pesos.Zero, Gazette)),
        ExceptionCase.Null("Programs.ChapterSpending.#ctor", () => new ChapterSpending(BudgetChapter.Payroll, Days, Pesos.Zero, null!)),
        ExceptionCase.Argument("Programs.ChapterSpending.#ctor", () => new ChapterSpending(BudgetChapter.NotStated, Days, Pesos.Zero, Gazette)),
        ExceptionCase.Argument("Programs.ChapterSpending.#ctor", () => new ChapterSpending(BudgetChapter.Payroll, Days, Below, Gazette)),
        ExceptionCase.Enumeration("Programs.ChapterSpending.#ctor", () => new ChapterSpending((BudgetChapter)4, Days, Pesos.Zero, Gazette)),
        ExceptionCase.Null("Programs.TransferBudget.#ctor", () => Budget(null!)),
        ExceptionCase.Null(
            "Programs.TransferBudget.#ctor",
            () => new TransferBudget(null!, Days, AgreementKind.FrameworkAccord, ChapterAmounts.Unknown, Gazette)),
        ExceptionCase.Null(
            "Programs.TransferBudget.#ctor",
            () => new TransferBudget(State.Colima, null!, AgreementKind.FrameworkAccord, ChapterAmounts.Unknown, Gazette)),
        ExceptionCase.Null("Programs.TransferBudget.#ctor", () => new TransferBudget(State.Colima, Days, null!, ChapterAmounts.Unknown, Gazette)),
        ExceptionCase.Null(
            "Programs.TransferBudget.#ctor",
            () => new TransferBudget(State.Colima, Days, AgreementKind.FrameworkAccord, ChapterAmounts.Unknown, null!)),
        ExceptionCase.Enumeration("Programs.TransferBudget.LeftOf", () => Budget(ChapterAmounts.Unknown).LeftOf((BudgetChapter)4)),
        ExceptionCase.Null("Programs.TransferBudget.With", () => Budget(ChapterAmounts.Unknown).With(null!)),
        ExceptionCase.Argument("Programs.TransferBudget.With", () => Budget(ChapterAmounts.Unknown).With([null!])),
        ExceptionCase.Of<OverflowException>("Programs.TransferBudget.With", () => Budget(ChapterAmounts.Unknown).With(
            new ChapterSpending(BudgetChapter.Payroll, Days, Pesos.MaxValue, Gazette),
            new ChapterSpending(BudgetChapter.Payroll, Days, Pesos.MaxValue, Gazette))),
        ExceptionCase.Argument("Programs.TransferBudget.WithStatedSpending", () => Budget(ChapterAmounts.Unknown).WithStatedSpending(Below)),
    ];

    private static IEnumerable<ExceptionCase> OfSupply =>
    [
        ExceptionCase.Range("Programs.MedicineDemand.#ctor", () => new MedicineDemand(-1, 1)),
        ExceptionCase.Range("Programs.MedicineDemand.#ctor", () => new MedicineDemand(1, 0)),
        ExceptionCase.Argument("Programs.DaysOnHand.Of", () => DaysOnHand.Of(-1, null)),
        ExceptionCase.Range("Programs.DaysOnHand.LastsFor", () => DaysOnHand.Unknown.LastsFor(0)),
        ExceptionCase.Argument("Programs.StockEntry.#ctor", () => new StockEntry(default, Medicine, 1)),
        ExceptionCase.Argument("Programs.StockEntry.#ctor", () => new StockEntry(Unit, default, 1)),
        ExceptionCase.Argument("Programs.StockEntry.#ctor", () => new StockEntry(Unit, Medicine, -1)),
        ExceptionCase.Null("Programs.StockReport.#ctor", () => new StockReport(Day("2023-06-30"), null!)),
        ExceptionCase.Argument("Programs.StockReport.#ctor", () => new StockReport(Day("2023-06-30"), [null!])),
        ExceptionCase.Range("Programs.StockReport.MeasureUnits", () => new StockReport(Day("2023-06-30"), []).MeasureUnits(Medicine, 0)),
        ExceptionCase.Argument("Programs.SupplyMeasure`1.#ctor", () => new SupplyMeasure<KeysInStock>(-1, 1, 0)),
        ExceptionCase.Argument("Programs.SupplyMeasure`1.#ctor", () => new SupplyMeasure<KeysInStock>(0, -1, 0)),
        ExceptionCase.Argument("Programs.SupplyMeasure`1.#ctor", () => new SupplyMeasure<KeysInStock>(0, 1, -1)),
        ExceptionCase.Argument("Programs.SupplyMeasure`1.#ctor", () => new SupplyMeasure<KeysInStock>(2, 1, 0)),
        ExceptionCase.Of<OverflowException>(
            "Programs.SupplyMeasure`1.op_Addition",
            () => new SupplyMeasure<KeysInStock>(0, 0, long.MaxValue) + new SupplyMeasure<KeysInStock>(0, 0, 1)),
        ExceptionCase.Argument("Programs.PrescriptionItem.#ctor", () => new PrescriptionItem(default, 1, 1)),
        ExceptionCase.Argument("Programs.PrescriptionItem.#ctor", () => new PrescriptionItem(Medicine, 0, 1)),
        ExceptionCase.Argument("Programs.PrescriptionItem.#ctor", () => new PrescriptionItem(Medicine, 1, -1)),
        ExceptionCase.Null("Programs.Prescription.#ctor", () => new Prescription(Unit, Day("2023-06-30"), null!)),
        ExceptionCase.Argument("Programs.Prescription.#ctor", () => new Prescription(default, Day("2023-06-30"))),
        ExceptionCase.Argument("Programs.Prescription.#ctor", () => new Prescription(Unit, Day("2023-06-30"), [null!])),
        ExceptionCase.Null("Programs.Prescription.Measure", () => Prescription.Measure(null!)),
        ExceptionCase.Argument("Programs.Prescription.Measure", () => Prescription.Measure([null!])),
        ExceptionCase.Null("Programs.SupplyStatement.#ctor", () => new SupplyStatement(null!, SupplyClaim.Mixed)),
        ExceptionCase.Argument(
            "Programs.SupplyStatement.#ctor", () => new SupplyStatement(Percent(101, "IMB", SupplyStatement.StatedSupply), SupplyClaim.Mixed)),
        ExceptionCase.Argument(
            "Programs.SupplyStatement.#ctor",
            () => new SupplyStatement(Percentage, SupplyClaim.Mixed, Percent(50, "MX", SupplyStatement.StatedSupply))),
        ExceptionCase.Argument(
            "Programs.SupplyStatement.#ctor",
            () => new SupplyStatement(Percentage, SupplyClaim.Mixed, Percent(50, "IMB", SupplyMeasure<KeysInStock>.Definition))),
        ExceptionCase.Enumeration("Programs.SupplyStatement.#ctor", () => new SupplyStatement(Percentage, (SupplyClaim)4)),
    ];

    private static TransferBudget Budget(ChapterAmounts planned) => new(State.Colima, Days, AgreementKind.FrameworkAccord, planned, Gazette);

    private static Figure Percent(decimal value, string scope, Definition definition) =>
        new(value, Domain.Law.Unit.SupplyPercent, DateWindow.InMonth(2023, 6), scope, definition, Gazette);
}
