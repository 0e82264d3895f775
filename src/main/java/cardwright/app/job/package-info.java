/// Work that takes longer: how far it is, how it is stopped, and what came of it.
@org.jspecify.annotations.NullMarked
package cardwright.app.job;
