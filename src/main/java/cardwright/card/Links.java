package cardwright.card;

import org.jspecify.annotations.Nullable;

/// Where the making of the model is recorded; null where the card does not say.
///
/// @param report address of the W&B report
/// @param data address of the W&B run that prepared the data
/// @param training address of the W&B run that trained the model
public record Links(@Nullable String report, @Nullable String data, @Nullable String training) {}
