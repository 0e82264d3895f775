package cardwright.app.form;

import cardwright.app.picture.Pictures;
import cardwright.app.session.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the form needs of the world around it.
///
/// @param pictures for the avatars
/// @param background copies files
/// @param choosePicture asks for a picture file; empty if none was chosen
/// @param browse opens an address in the system's browser
public record Surroundings(
    Pictures pictures,
    Background background,
    Supplier<Optional<Path>> choosePicture,
    Consumer<String> browse) {}
