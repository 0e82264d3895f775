package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;

/// Where a form's changes go.
///
/// @param fields takes what is typed into fields
/// @param edits takes other edits
record FormSinks(FieldSink fields, CardEdits edits) {}
