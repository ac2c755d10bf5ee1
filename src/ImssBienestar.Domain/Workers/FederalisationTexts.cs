using ImssBienestar.Domain.Reasoning;

namespace ImssBienestar.Domain.Workers;

/// <summary>What findings about the federalisation of a state's staff say, by permanent code. Place 0: the state.</summary>
internal static class FederalisationTexts
{
    public static readonly ReasonText Destination = new(
        "WRK.FED.DESTINATION",
        Unknown: new(
            "No se indicó si la persona se comisiona, se transfiere o permanece.",
            "It was not stated whether the person is seconded, transferred or stays."));

    public static readonly ReasonText Concurs = new(
        "WRK.FED.CONCURS",
        new("{0} concurre: su personal puede pasar al organismo.", "{0} concurs: its staff may pass to the body."),
        new("{0} no concurre en esta fecha: no hay a dónde pasar.", "{0} does not concur on this day: there is nothing to pass to."),
        new("No se sabe si {0} concurre en esta fecha.", "It is not known whether {0} concurs on this day."));

    public static readonly ReasonText Consent = new(
        "WRK.FED.CONSENT",
        new("La persona acepta: la transferencia es voluntaria.", "The person consents: transfer is voluntary."),
        new("La persona no acepta, y la transferencia es voluntaria.", "The person does not consent, and transfer is voluntary."),
        new("Pregunte a la persona si acepta: la transferencia es voluntaria.", "Ask whether the person consents: transfer is voluntary."));

    public static readonly ReasonText NoDismissal = new(
        "WRK.FED.NO_DISMISSAL",
        new("No hay despido.", "Nobody is dismissed."),
        new(
            "Hay despido, y nadie debe ser despedido por la federalización.",
            "There is a dismissal, and nobody is to be dismissed over the federalisation."),
        new(
            "No se indicó si hay despido; nadie debe ser despedido por la federalización.",
            "It was not stated whether there is a dismissal; nobody is to be dismissed over the federalisation."));

    public static readonly ReasonText Rights = new(
        "WRK.FED.RIGHTS",
        new("Se respetan los derechos laborales individuales.", "Individual labour rights are respected."),
        new("No se respetan los derechos laborales individuales.", "Individual labour rights are not respected."),
        new(
            "No se indicó si se respetan los derechos laborales individuales.",
            "It was not stated whether individual labour rights are respected."));

    public static readonly ReasonText Obligations = new(
        "WRK.FED.OBLIGATIONS",
        new("La plaza no arrastra adeudos del estado.", "The post carries no debts of the state."),
        new(
            "La plaza arrastra adeudos del estado, que el organismo nunca asume.",
            "The post carries debts of the state, which the body never takes over."),
        new("No se indicó si la plaza arrastra adeudos del estado.", "It was not stated whether the post carries debts of the state."));

    public static readonly ReasonText Administrative = new(
        "WRK.FED.ADMINISTRATIVE",
        new("Se acordó transferir esta plaza administrativa.", "It was agreed to transfer this administrative post."),
        new(
            "El personal administrativo permanece por lo general con el estado, y no se acordó transferir esta plaza.",
            "Administrative staff mainly stays with the state, and it was not agreed to transfer this post."),
        new(
            "El personal administrativo permanece por lo general con el estado: indique si la plaza lo es y si se acordó transferirla.",
            "Administrative staff mainly stays with the state: state whether the post is administrative and whether its transfer was agreed."));

    public static readonly ReasonText NoNewHires = new(
        "WRK.FED.NO_NEW_HIRES",
        new(
            "{0} puede contratar para este servicio: no lo presta el organismo.",
            "{0} may hire for this service: the body does not give it."),
        new(
            "{0} no debe contratar de nuevo para un servicio que presta el organismo.",
            "{0} must not hire anew for a service that the body gives."),
        new(
            "No se sabe si {0} puede contratar para este servicio: indique si lo presta el organismo.",
            "It is not known whether {0} may hire for this service: state whether the body gives it."));

    public static readonly ReasonText OutOfOrder = new(
        "WRK.FED.OUT_OF_ORDER",
        No: new(
            "La decisión es anterior a la última registrada. Revise las fechas.",
            "The decision is before the last one recorded. Check the days."));

    public static readonly ReasonText AfterTransfer = new(
        "WRK.FED.AFTER_TRANSFER",
        Unknown: new(
            "La persona ya se transfirió; los textos leídos no dicen qué puede seguir.", "The person was already transferred; the texts read do not say what may follow."));

    /// <summary>Every entry, for the proof that reasons declared, producible and written are the same.</summary>
    public static readonly ReasonText[] All =
    [
        Destination, Concurs, Consent, NoDismissal, Rights, Obligations, Administrative, NoNewHires, OutOfOrder, AfterTransfer,
    ];
}
