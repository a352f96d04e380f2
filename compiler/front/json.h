/* json.h - strict JSON with positions, so that every error names line and column. */
#ifndef JSON_H
#define JSON_H
#include "../mixfacec.h"

typedef enum { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } JsonKind;
typedef struct JsonText JsonText;
struct Json {
    JsonKind kind;
    int n;                      /* children of an array or object */
    const char *key, *string;   /* key in its object; value of a string */
    double number;              /* value of a number; 0 or 1 of a bool */
    Json *child, *next;         /* in document order */
    const JsonText *doc;
    size_t offset, key_offset;  /* in the text, for errors */
};
/* Accepts RFC 8259 and nothing else; keys are unique, numbers finite. `text` must live as long. */
Json *json_parse(Pool *, const char *where, const char *text, size_t size);
_Noreturn void json_fail(const Json *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
const Json *json_expect(const Json *, JsonKind);
const Json *json_get(const Json *object, const char *key); /* NULL if absent */
const Json *json_need(const Json *object, const char *key, JsonKind);
/* `otherwise` is the value of an absent key; one outside lo..hi means that the key is required. */
int64_t json_int(const Json *object, const char *key, int64_t lo, int64_t hi, int64_t otherwise);
int64_t json_integer(const Json *, int64_t lo, int64_t hi);
bool json_bool(const Json *object, const char *key, bool otherwise);
int json_choice(const Json *string, const char *words); /* its index in "RGB BGR GRAY" */
void json_keys(const Json *object, const char *words);  /* fails on any other key */
void put_json_string(Text *, const char *); /* quoted and escaped */
#endif
