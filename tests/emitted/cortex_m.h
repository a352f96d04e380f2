/* cortex_m.h - how a program begins on a Cortex-M: the FPU is switched on, and the command line and
 * files are those of the host (semihosting). The emulator has loaded and zeroed all memory. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv);
void initialise_monitor_handles(void); /* of newlib */
extern unsigned char stack[];

static int semihosting(int operation, void *block) {
    register int r0 __asm__("r0") = operation;
    register void *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

__attribute__((noreturn)) static void begin(void) {
    enum { GET_COMMAND_LINE = 0x15 };
    static char line[1000], *argv[16];
    struct { char *text; int size; } block = {line, sizeof line};
    int argc = 0;
    *(volatile uint32_t *)0xE000ED88u |= 0xFu << 20; /* CPACR: coprocessors 10 and 11 */
    __asm__ volatile("dsb\n\tisb");
    initialise_monitor_handles();
    semihosting(GET_COMMAND_LINE, &block);
    for (char *word = strtok(line, " "); word && argc < 15; word = strtok(NULL, " "))
        argv[argc++] = word;
    exit(main(argc, argv));
}

/* A fault in the handler of a fault ends the emulator. */
static void fault(void) { __asm__ volatile("udf #0"); }

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    stack, (void *)begin, (void *)fault, (void *)fault, (void *)fault, (void *)fault, (void *)fault};
