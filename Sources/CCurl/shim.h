#include <curl/curl.h>
// curl_easy_setopt and curl_easy_getinfo take anything as their third argument, which Swift cannot call: one function
// for each kind.
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
static inline CURLcode allemed_curl_set_writing(CURL *curl, curl_write_callback write) {
    return curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, write);
}
static inline CURLcode allemed_curl_get_number(CURL *curl, CURLINFO info, long *number) {
    return curl_easy_getinfo(curl, info, number);
}
static inline CURLcode allemed_curl_get_socket(CURL *curl, curl_socket_t *socket) {
    return curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, socket);
}
