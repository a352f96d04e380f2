# agree.awk - lines of two numbers, of `pictures` embeddings one after the other. Prints 1 - cosine for
# each picture, and fails if it is not below 1e-6.
NF != 2 { print "line " NR ": expected two numbers, found: " $0; failed = 1; exit }
{ a[NR] = $1; b[NR] = $2 }
END {
    if (failed || NR == 0 || NR % pictures) exit 1
    size = NR / pictures
    for (p = 0; p < pictures; p++) {
        ab = aa = bb = 0
        for (i = p * size + 1; i <= (p + 1) * size; i++) {
            ab += a[i] * b[i]
            aa += a[i] * a[i]
            bb += b[i] * b[i]
        }
        off = aa * bb > 0 ? 1 - ab / sqrt(aa * bb) : 1
        print "1 - cosine: " off
        if (!(off < 1e-6)) failed = 1
    }
    exit failed
}
