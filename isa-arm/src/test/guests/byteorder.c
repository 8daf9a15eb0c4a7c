#ifdef __thumb__
#define SWP ""
#else
#define SWP "swp r2,r3,[%0]\n"
#endif
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned u32; typedef unsigned long long u64;
#ifdef __aarch64__
static long call3(long n,long a,long b,long c){register long x8 asm("x8")=n;register long x0 asm("x0")=a;register long x1 asm("x1")=b;register long x2 asm("x2")=c;asm volatile("svc 0":"+r"(x0):"r"(x8),"r"(x1),"r"(x2):"memory");return x0;}
#define WRITE 64
#define EXIT 93
#else
static long call3(long n,long a,long b,long c){register long r7 asm("r7")=n;register long r0 asm("r0")=a;register long r1 asm("r1")=b;register long r2 asm("r2")=c;asm volatile("svc 0":"+r"(r0):"r"(r7),"r"(r1),"r"(r2):"memory");return r0;}
#define WRITE 4
#define EXIT 1
#endif
static char out[8192]; static int n;
static void put(const char*s){while(*s)out[n++]=*s++;}
static void hex(u64 v){for(int i=60;i>=0;i-=4)out[n++]="0123456789abcdef"[v>>i&15];out[n++]='\n';}
static void show(const char*name,u64 v){put(name);out[n++]=' ';hex(v);}
static volatile u8 bytes[128] __attribute__((aligned(32)));
static volatile u64 longs[16] __attribute__((aligned(32)));
static volatile double d=1.5; static volatile float f=-2.75f; static volatile short s=-2; static volatile signed char c=-3;
static volatile int table[4]={1,-2,0x12345678,0x7fffffff};
static volatile u64 wide=0x0123456789abcdefull;
struct bits{unsigned a:3;unsigned b:13;unsigned c:16;}; static volatile struct bits b={5,1000,60000};
static void dump(const char*name,volatile void*p,int k){put(name);out[n++]=' ';for(int i=0;i<k;i++){u8 v=((volatile u8*)p)[i];out[n++]="0123456789abcdef"[v>>4];out[n++]="0123456789abcdef"[v&15];}out[n++]='\n';}
void body(void){
  for(int i=0;i<128;i++)bytes[i]=i*7+3;
  for(int i=0;i<8;i++){show("u16",*(volatile u16*)(bytes+2*i));show("s16",*(volatile short*)(bytes+2*i+64));show("u32",*(volatile u32*)(bytes+4*i));show("u64",*(volatile u64*)(bytes+8*i));}
  show("odd32",*(volatile u32*)(bytes+5)); show("odd16",*(volatile u16*)(bytes+9));
  *(volatile u16*)(bytes+0)=0x1122;*(volatile u32*)(bytes+4)=0x33445566;*(volatile u64*)(bytes+8)=0x778899aabbccddeeull; dump("stores",bytes,16);
  dump("double",&d,8);dump("float",&f,4);dump("wide",&wide,8);dump("table",table,16);dump("bits",&b,4);
  d=d*3+f;f=f/2; dump("double",&d,8);dump("float",&f,4); show("cvt",(u64)(long)(d*1000)); show("s",s*c); show("t",table[1]+table[2]);
#ifdef __aarch64__
  asm volatile("ldp x3,x4,[%0]; rev x3,x3; stp x4,x3,[%1]; ldr q0,[%0]; str q0,[%1,#16]; ld1 {v1.8h},[%0]; st1 {v1.4s},[%1]; ld2 {v2.4h,v3.4h},[%0]; st2 {v2.8b,v3.8b},[%1]\n"::"r"(bytes),"r"(bytes+64):"x3","x4","v0","v1","v2","v3","memory"); dump("vec",bytes,128);
  asm volatile("ldr q0,[%0]; add v0.8h,v0.8h,v0.8h; str q0,[%0]; ldr d1,[%0,#16]; ldr s2,[%0,#24]; ldr h3,[%0,#28]; str d1,[%1]; str s2,[%1,#8]; str h3,[%1,#12]; ldxr x3,[%0]; stxr w4,x3,[%0]; ldxp x3,x5,[%0]; stxp w4,x5,x3,[%0]; ld4 {v4.b,v5.b,v6.b,v7.b}[3],[%0]; st4 {v4.h,v5.h,v6.h,v7.h}[1],[%1]; ld1r {v8.4s},[%0]; st1 {v8.16b},[%1]\n"::"r"(bytes),"r"(longs):"x3","x4","x5","v0","v1","v2","v3","v4","v5","v6","v7","v8","memory"); dump("vec2",bytes,128); dump("longs",longs,64);
#else
  asm volatile("ldrd r2,r3,[%0]\n strd r2,r3,[%1]\n ldm %0,{r2,r3}\n add r8,%1,#8\n stm r8,{r2,r3}\n ldrexd r2,r3,[%0]\n mov r8,#0\n strexd r8,r2,r3,[%0]\n ldrh r2,[%0,#2]\n strh r2,[%1,#20]\n ldrsh r2,[%0,#6]\n str r2,[%1,#24]\n" SWP ::"r"(bytes),"r"(longs):"r2","r3","r8","memory"); dump("pairs",longs,64);
  asm volatile(".fpu neon\n vldr d0,[%0]\n vstr d0,[%1]\n vldr s2,[%0,#8]\n vstr s2,[%1,#8]\n vldmia %0,{d4-d7}\n add r3,%1,#16\n vstmia r3,{d4-d7}\n"::"r"(bytes),"r"(longs):"r3","d0","d1","d4","d5","d6","d7","memory"); dump("vfp",longs,64);
#define V(T) asm volatile(".fpu neon\n " T ::"r"(bytes),"r"(longs):"d0","d1","d2","d3","d4","d5","d6","d7","memory"); dump(T,longs,64);
  V("vld1.8 {d0-d3},[%0]\n vst1.16 {d0-d3},[%1]") V("vld1.16 {d0-d3},[%0]\n vst1.8 {d0-d3},[%1]") V("vld1.32 {d0-d1},[%0]\n vst1.64 {d0-d1},[%1]") V("vld1.64 {d0-d1},[%0]\n vst1.32 {d0-d1},[%1]")
  V("vld2.16 {d0-d1},[%0]\n vst2.8 {d0-d1},[%1]") V("vld3.16 {d0-d2},[%0]\n vst3.32 {d0-d2},[%1]") V("vld4.8 {d0-d3},[%0]\n vst4.32 {d0-d3},[%1]") V("vld1.32 {d0[1]},[%0]\n vst1.16 {d0[2]},[%1]") V("vld2.16 {d0[],d1[]},[%0]\n vst1.8 {d0-d1},[%1]")
#ifdef SETEND
#define E(T) asm volatile(".fpu neon\n setend " SETEND "\n " T "\n setend " BACK ::"r"(bytes),"r"(longs):"r2","r3","d0","d1","d2","d3","memory"); dump("setend " T,longs,64);
  E("ldr r2,[%0]\n str r2,[%1,#4]") E("ldrh r2,[%0]\n str r2,[%1]") E("ldrsh r2,[%0,#6]\n strh r2,[%1,#6]") E("ldrd r2,r3,[%0]\n strd r2,r3,[%1,#8]") E("ldm %0,{r2,r3}\n str r3,[%1]") E("vldr d0,[%0]\n vst1.8 {d0},[%1]") E("vldr s0,[%0,#4]\n vstr s0,[%1,#12]") E("vld1.16 {d0},[%0]\n vst1.32 {d0},[%1]") E("vld1.64 {d0},[%0]\n vst1.16 {d0},[%1]") E("vld2.32 {d0-d1},[%0]\n vst1.8 {d0-d1},[%1]") E("ldrexd r2,r3,[%0]\n str r2,[%1]") 
#endif
#endif
}

void _start(void){ body(); call3(WRITE,1,(long)out,n); call3(EXIT,0,0,0); for(;;); }
