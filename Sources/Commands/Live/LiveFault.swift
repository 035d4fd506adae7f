/// Why a live session could not go on; its words are in `Wording`.
enum LiveFault: Error {
    case system(String, errno: Int32)
}
