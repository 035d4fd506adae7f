/// What of the host the interpreter has to see, and nothing more.
struct InterpreterView {
    /// Folders and files to read.
    let readable: [String]
    /// Folders on the way that may be listed, but whose files are not all readable.
    let listable: [String]
    /// Files that may be executed: the interpreter and the dynamic loader.
    let executable: [String]
    /// All of the above as whole folders, for a private root.
    let shown: [String]

    init(_ interpreter: PythonInterpreter) {
        let loader = ELFFile.loader(of: interpreter.executable)
        executable = [interpreter.executable] + [loader].compactMap { $0 }
        let data = ["/usr/lib/locale", "/usr/share/zoneinfo", "/etc/localtime", "/etc/mime.types", "/etc/ld.so.cache"]
        let folders = interpreter.standardLibrary + interpreter.sharedLibraries
        // On a merged /usr the loader's cache names libraries by the links.
        let links = ["/lib", "/lib64", "/lib32"].filter { FileStatus($0, followingLinks: false)?.isLink == true }
        shown = (folders + data).sorted() + executable + links.compactMap { link in loader.map { _ in link } }
        let parts = (folders + data).map(Self.withoutPackages)
        readable = Array(Set(parts.flatMap(\.readable))).sorted()
        listable = Array(Set(parts.flatMap(\.listable))).sorted()
    }

    /// Splits a folder into its entries wherever a folder of third-party packages lies below it.
    private static func withoutPackages(_ folder: String) -> (readable: [String], listable: [String]) {
        let packageFolders: Set = ["site-packages", "dist-packages"]
        let names = FileStatus.entries(of: folder)
        let nested = names.filter { $0.hasPrefix("python3") && FileStatus(folder + "/" + $0)?.isFolder == true }
        guard names.contains(where: packageFolders.contains) || !nested.isEmpty else { return ([folder], []) }
        var readable = names.filter { !packageFolders.contains($0) && !nested.contains($0) }.map { folder + "/" + $0 }
        var listable = [folder]
        for name in nested {
            let inner = withoutPackages(folder + "/" + name)
            readable += inner.readable
            listable += inner.listable
        }
        return (readable, listable)
    }
}
