package cardwright.app.data;

import cardwright.deck.DeckColumn;
import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableWriter.CsvForm;
import java.nio.file.Path;
import java.util.List;

/// How the deck is to be written as a table.
///
/// @param columns the columns; none for all that some card has a value for
record TableChoice(Path file, TableFormat format, CsvForm form, List<DeckColumn> columns) {}
