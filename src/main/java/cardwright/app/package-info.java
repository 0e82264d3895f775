/// The window: what is put together here is all that a person sees.
@org.jspecify.annotations.NullMarked
package cardwright.app;
