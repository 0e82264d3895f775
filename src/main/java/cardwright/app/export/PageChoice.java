package cardwright.app.export;

import cardwright.preview.export.PageLook;
import java.nio.file.Path;

/// What is to be exported.
///
/// @param look of the files
/// @param folder to write into
record PageChoice(PageLook look, Path folder) {}
