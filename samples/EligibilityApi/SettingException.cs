namespace ImssBienestar.Samples.EligibilityApi;

/// <summary>A setting with which the service does not start; the message says which, and what is expected.</summary>
internal sealed class SettingException(string message, Exception? cause = null) : Exception(message, cause);
