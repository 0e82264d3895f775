/// The pictures of a card as bytes: from its folder, and from the web within limits.
@org.jspecify.annotations.NullMarked
package cardwright.preview.picture;
