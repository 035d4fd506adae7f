import Presentation

/// Sentences about editors.
extension Wording {
    static func whichEditor(_ names: [String]) -> String {
        "which editor? Type: reprise init --editor \(names.joined(separator: ", or --editor "))"
    }

    static func unknownEditor(_ name: String, among names: [String]) -> String {
        "there is nothing to write for \"\(name)\".\(didYouMean(name, among: names)) Write --editor "
            + "\(names.joined(separator: ", or --editor ")); for vim and Emacs README.md has the lines."
    }

    static func tasksOfOwn(_ path: String) -> String {
        "\(path) is there already and holds something else, so it was left as it is. `reprise init --editor vscode --print` "
            + "shows what to add to it."
    }

    static func tasksWritten(_ path: String, folder: String) -> String {
        "Written: \(path). Open \(folder) as a folder in Visual Studio Code; \"Tasks: Run Test Task\" grades the file that is open."
    }
}
