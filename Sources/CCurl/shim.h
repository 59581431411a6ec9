#include <curl/curl.h>
// curl_easy_setopt takes anything as its third argument, which Swift cannot call: one function for each kind.
static inline CURLcode allemed_curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}
static inline CURLcode allemed_curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}
static inline CURLcode allemed_curl_set_pointer(CURL *curl, CURLoption option, void *pointer) {
    return curl_easy_setopt(curl, option, pointer);
}
static inline CURLcode allemed_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(curl, option, list);
}
static inline CURLcode allemed_curl_set_reading(CURL *curl, curl_read_callback read) {
    return curl_easy_setopt(curl, CURLOPT_READFUNCTION, read);
}
static inline CURLcode allemed_curl_set_listening(CURL *curl, curl_debug_callback listen) {
    return curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, listen);
}
