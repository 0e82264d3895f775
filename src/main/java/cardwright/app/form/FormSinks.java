package cardwright.app.form;

import cardwright.app.control.EditSink;
import cardwright.app.control.FieldSink;

/// Where a form's changes go.
///
/// @param fields takes what is typed into fields
/// @param edits takes other edits
record FormSinks(FieldSink fields, EditSink edits) {}
