package cardwright.app.export;

import cardwright.card.Reading;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A card to be exported: as it is in the window where it is open, else as it is on disk.
///
/// @param path of the card's file
/// @param reading gives what the card says; called in the background
public record ExportedCard(Path path, Callable<Reading> reading) {}
