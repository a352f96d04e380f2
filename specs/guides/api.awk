# api.awk - the API reference, from the comments of what users include: `./build.sh reference` writes api.md.
#
#     awk -f api.awk face.h mixfacec_pool.h mixfacec.hpp __init__.py
#
# A comment belongs to the declaration that follows it, in C++ also to the one in the same line. Lines
# "  name   meaning" of a comment are a list. A public function without a comment is an error.

function flush_list() { if (item != "") { print item; item = "" } }

# Lines of a comment, without its marks, as Markdown: lists of names, code, text.
function prose(text,    n, line, i, s, code) {
    n = split(text, line, "\n")
    code = 0
    for (i = 1; i <= n; i++) {
        s = line[i]
        if (s ~ /^  ? ?[a-z_]+ +[^ ]/ || s ~ /^[a-z_]+   *[^ ]/) {
            flush_list()
            match(s, /[a-z_]+/)
            item = "- `" substr(s, RSTART, RLENGTH) "`: "
            s = substr(s, RSTART + RLENGTH)
            sub(/^ +/, "", s)
            item = item s
        } else if (item != "" && s ~ /^ +[^ ]/) {
            sub(/^ +/, " ", s)
            item = item s
        } else {
            flush_list()
            if (s ~ /^    / && !code) print ""
            print s
            code = s ~ /^    /
        }
    }
    flush_list()
}

function complain(what) {
    print FILENAME ": " what " has no comment" >"/dev/stderr"
    failed = 1
}

function section(heading, language, declared, text) {
    print "\n### " heading "\n\n```" language
    printf "%s", declared
    print "```\n"
    gsub(/``/, "`", text)
    prose(text)
}

# ---- C: chunks of lines between comments and blank lines ----

function c_name(s) {
    if (s ~ /^#define/) { sub(/^#define +/, "", s); sub(/[^A-Za-z0-9_].*/, "", s); return s }
    if (s ~ /\(.*\);/ && s !~ /^typedef/) { sub(/\(.*/, "", s); sub(/.*[ *]/, "", s); return s }
    if (s ~ /^typedef/) { sub(/;[^;]*$/, "", s); sub(/.*[ }]/, "", s); return s }
    sub(/^extern const /, "", s)
    sub(/ *[{;].*/, "", s)
    return s
}
function c_flush(    name) {
    if (chunk == "") return
    name = c_name(chunk)
    if (chunk !~ /^#define/ && comment == "" && chunk ~ /\(/) complain(name)
    section(name, "C", chunk, comment)
    chunk = comment = ""
}
function c_line(s) {
    if (!opened) { # the first comment is about the file
        if (s ~ /\*\/$/) { opened = 1; sub(/ *\*\/$/, "", s) }
        sub(/^(\/\*| \*) ?/, "", s)
        if (s !~ /^(Do not edit|SPDX|Generated code|Written by)/) about = about s "\n"
        if (opened) prose(about)
        return
    }
    if (in_comment || s ~ /^\/\* /) {
        if (!in_comment) c_flush()
        in_comment = s !~ /\*\/$/
        sub(/^(\/\*| \*) ?/, "", s)
        sub(/ *\*\/$/, "", s)
        comment = comment (comment == "" ? "" : "\n") s
    } else if (s == "") {
        c_flush()
        comment = ""
    } else if (s !~ /^(#if|#el|#endif|#include|#error|extern "C"|}$| +"use|#define [A-Za-z_]*_H$|#define MIXFACEC_ATOMIC)/)
        chunk = chunk s "\n"
}

# ---- C++: public members of classes, inline functions, macros with parameters ----

function cpp_signature(s) {
    sub(/ *\/\/.*/, "", s)
    sub(/ *\{.*/, "", s)
    sub(/;.*/, "", s)
    sub(/ : [a-z_:]+[({].*/, "", s) # what a constructor starts
    gsub(/ +/, " ", s)
    sub(/^ /, "", s)
    return s
}
function cpp_member(s,    name) {
    name = cpp_signature(s)
    if (name ~ /= delete|^~|operator|^$/ || name ~ /&&other/ || name ~ /= default/ || name !~ /\(|constexpr|using/) { comment = ""; return }
    if (match(s, /\/\/ ?.*/)) comment = comment (comment == "" ? "" : "\n") substr(s, RSTART + 3)
    if (comment == "") complain(class "::" name)
    print "\n```C++\n" name "\n```\n"
    prose(comment)
    comment = ""
}
function cpp_line(s,    line) {
    if (!opened) {
        if (s !~ /^\/\//) { opened = 1; prose(about); return }
        sub(/^\/\/ ?/, "", s)
        if (s !~ /^SPDX/) about = about s "\n"
        return
    }
    if (s ~ /^(template <class [A-Z]> )?class [a-z]+ /) {
        sub(/^template <class [A-Z]> /, "", s)
        sub(/^class /, "", s)
        sub(/ .*/, "", s)
        class = s
        print "\n### mixfacec::" class "\n"
        prose(comment)
        public = 0
        comment = statement = ""
        return
    }
    if (s ~ /^ +public:/) { public = 1; return }
    if (s ~ /^ +private:/) { public = 0; return }
    if (s ~ /^};/) { class = comment = ""; return }
    if (s ~ /^ *\/\// && statement == "") {
        line = s
        sub(/^ *\/\/ ?/, "", line)
        comment = comment (comment == "" ? "" : "\n") line
        return
    }
    if (s ~ /^#define [A-Z_]+\(/ && comment != "") {
        sub(/^#define /, "", s)
        sub(/ *\\$/, "", s)
        print "\n### " s "\n"
        prose(comment)
    }
    if (s == "" || s ~ /^#/) { if (statement == "") comment = ""; return }
    if (class == "" && s ~ /^inline /) {
        sub(/^inline /, "", s)
        line = cpp_signature(s)
        sub(/\(.*/, "", line)
        sub(/.* /, "", line)
        print "\n### mixfacec::" line
        cpp_member(s)
        return
    }
    if (class != "" && public && (statement != "" || s ~ /^    [^ }]/)) {
        statement = statement " " s
        if (statement ~ /[{;]/) { cpp_member(statement); statement = "" }
    }
}

# ---- Python: what has a docstring ----

function py_line(s,    indent) {
    if (!opened) {
        if (s ~ /^"""/ && !in_comment) { in_comment = 1; sub(/^"""/, "", s) }
        else if (s ~ /^"""/) { opened = 1; in_comment = 0; gsub(/``/, "`", about); prose(about); return }
        about = about s "\n"
        return
    }
    if (in_comment) {
        if (s ~ /"""$/) in_comment = 0
        sub(/"""$/, "", s)
        sub(/^ +/, substr(s, 1, match(s, /[^ ]/) - 1 - depth), s)
        if (s != "" || in_comment) comment = comment "\n" s
        if (!in_comment) {
            if (wanted) section(heading, "Python", declared, comment)
            comment = ""
        }
        return
    }
    if (collecting || s ~ /^ *(class|def) /) {
        if (!collecting) {
            collecting = 1
            declared = ""
            indent = match(s, /[^ ]/) - 1
            depth = indent + 4
            heading = s
            sub(/^ *(class|def) /, "", heading)
            sub(/[(:].*/, "", heading)
            wanted = heading !~ /^_/ || heading == "__call__"
            if (!indent) outer = heading
            else { if (outer ~ /^_/) wanted = 0; heading = outer "." heading }
        }
        declared = declared substr(s, indent_of(s) + 1) "\n"
        if (s ~ /:$/) { collecting = 0; expected = 1 }
        return
    }
    if (expected) {
        expected = 0
        if (s !~ /^ +"""/) { if (wanted) complain(heading); return }
        sub(/^ +"""/, "", s)
        in_comment = s !~ /"""$/
        sub(/"""$/, "", s)
        comment = s
        if (!in_comment) { if (wanted) section(heading, "Python", declared, comment); comment = "" }
    }
}
function indent_of(s) { return depth - 4 }

FNR == 1 {
    if (kind == "c") c_flush()
    kind = FILENAME ~ /\.hpp$/ ? "cpp" : FILENAME ~ /\.h$/ ? "c" : "py"
    opened = in_comment = collecting = expected = 0
    about = comment = chunk = statement = ""
    name = FILENAME
    sub(/.*\//, "", name)
    if (name == "__init__.py") name = "Python: mixfacec"
    print "\n## " name "\n"
}
kind == "c" { c_line($0) }
kind == "cpp" { cpp_line($0) }
kind == "py" { py_line($0) }
END {
    if (kind == "c") c_flush()
    exit failed
}
