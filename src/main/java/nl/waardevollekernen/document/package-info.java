/** Documents of a case: metadata, upload, type, virus scan and download. The only place that knows S3 and clamd. */
@NullMarked
package nl.waardevollekernen.document;

import org.jspecify.annotations.NullMarked;
