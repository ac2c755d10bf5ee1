using ImssBienestar.Domain.Agreements;
using ImssBienestar.Domain.Committees;
using ImssBienestar.Domain.Coverage;
using ImssBienestar.Domain.Coverage.Access;
using ImssBienestar.Domain.Coverage.WhatIf;
using ImssBienestar.Domain.Eligibility;
using ImssBienestar.Domain.Eligibility.Batch;
using ImssBienestar.Domain.Facilities;
using ImssBienestar.Domain.Law;
using ImssBienestar.Domain.Money;
using ImssBienestar.Domain.People;
using ImssBienestar.Domain.Programs;
using ImssBienestar.Domain.Reasoning;
using ImssBienestar.Domain.Serialization;
using ImssBienestar.Domain.States;
using ImssBienestar.Domain.Text;
using ImssBienestar.Domain.Time;
using ImssBienestar.Domain.Workers;
using NodaTime;

namespace ImssBienestar.Domain.Tests.Docs.Tour;

internal static class Access
{
    public static void Run(TextWriter Console)
    {
        var places = new PlaceSet(
            [
                new Place("El Centro", GeoPoint.Of(22.50, -105.36), 1_000),
                new Place("La Loma", GeoPoint.Of(22.60, -105.36), 200),
                new Place("Una Vivienda", GeoPoint.Of(22.50, -105.40), null),
            ],
            statedTotal: 1_205);
        var units = new UnitIndex([new SupplyPoint("Centro de Salud", GeoPoint.Of(22.50, -105.36))]);
        AccessShare<Distance> share = Reach.StraightLine(places, units).Curve(Distance.FromKilometres(5))[0];
        Console.WriteLine($"{share.Ratio} to {share.RatioAtMost}");  // 1000/1205 to 1005/1205
    }
}
