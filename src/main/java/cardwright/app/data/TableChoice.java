package cardwright.app.data;

import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableWriter.CsvForm;
import java.nio.file.Path;

/// How the deck is to be written as a table.
record TableChoice(Path file, TableFormat format, CsvForm form) {}
