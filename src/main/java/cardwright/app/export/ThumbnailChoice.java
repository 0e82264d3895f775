package cardwright.app.export;

import java.nio.file.Path;

/// The social picture that is to be drawn.
///
/// @param prompt what the model was given
/// @param prediction what it made of it
/// @param avatars whether the avatars are fetched
/// @param file to write
record ThumbnailChoice(String prompt, String prediction, boolean avatars, Path file) {}
