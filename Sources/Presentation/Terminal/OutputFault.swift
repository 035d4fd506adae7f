/// Words that could not be written to standard output, as on a full disk.
package struct OutputFault: Error, Equatable {
    package var errno: Int32
}
