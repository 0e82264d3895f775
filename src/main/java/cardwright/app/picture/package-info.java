/// Avatars: remote pictures, loaded in the background, with initials in their place.
@org.jspecify.annotations.NullMarked
package cardwright.app.picture;
