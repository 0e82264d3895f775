/// Files of cards out of the window: pages, and the social picture.
@org.jspecify.annotations.NullMarked
package cardwright.app.export;
