using NodaTime;

namespace ImssBienestar.Domain.Coverage.WhatIf;

/// <summary>What became of a replacement before anything is measured.</summary>
/// <param name="System">The system with it.</param>
/// <param name="IsSame">Whether it is equal to what stood.</param>
/// <param name="From">The first day on which it can matter; null where that is not known.</param>
/// <param name="IsRefused">Whether the register refused it.</param>
internal sealed record Applied(HealthSystem System, bool IsSame, LocalDate? From = null, bool IsRefused = false);
