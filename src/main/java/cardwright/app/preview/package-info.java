/// The live preview. The browser engine stays behind [cardwright.app.preview.PreviewView].
@org.jspecify.annotations.NullMarked
package cardwright.app.preview;
