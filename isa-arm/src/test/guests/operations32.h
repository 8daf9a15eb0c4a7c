OP(vaddf32, "vadd.f32 s0, s2, s4")
OP(vsubf32, "vsub.f32 s0, s2, s4")
OP(vmulf32, "vmul.f32 s0, s2, s4")
OP(vdivf32, "vdiv.f32 s0, s2, s4")
OP(vnmulf32, "vnmul.f32 s0, s2, s4")
OP(vmaxnmf32, "vmaxnm.f32 s0, s2, s4")
OP(vminnmf32, "vminnm.f32 s0, s2, s4")
OP(vcmpf32, "vcmp.f32 s2, s4")
OP(vcmpef32, "vcmpe.f32 s2, s4")
OP(vmlaf32, "vmov.f32 s0, s6\n vmla.f32 s0, s2, s4")
OP(vmlsf32, "vmov.f32 s0, s6\n vmls.f32 s0, s2, s4")
OP(vnmlaf32, "vmov.f32 s0, s6\n vnmla.f32 s0, s2, s4")
OP(vnmlsf32, "vmov.f32 s0, s6\n vnmls.f32 s0, s2, s4")
OP(vfmaf32, "vmov.f32 s0, s6\n vfma.f32 s0, s2, s4")
OP(vfmsf32, "vmov.f32 s0, s6\n vfms.f32 s0, s2, s4")
OP(vfnmaf32, "vmov.f32 s0, s6\n vfnma.f32 s0, s2, s4")
OP(vfnmsf32, "vmov.f32 s0, s6\n vfnms.f32 s0, s2, s4")
OP(vsqrtf32, "vsqrt.f32 s0, s2")
OP(vrintnf32, "vrintn.f32 s0, s2")
OP(vrintaf32, "vrinta.f32 s0, s2")
OP(vrintpf32, "vrintp.f32 s0, s2")
OP(vrintmf32, "vrintm.f32 s0, s2")
OP(vrintzf32, "vrintz.f32 s0, s2")
OP(vrintrf32, "vrintr.f32 s0, s2")
OP(vrintxf32, "vrintx.f32 s0, s2")
OP(vcvtf32s32, "vcvt.s32.f32 s0, s2")
OP(vcvtf32u32, "vcvt.u32.f32 s0, s2")
OP(vcvtrf32s32, "vcvtr.s32.f32 s0, s2")
OP(vcvtrf32u32, "vcvtr.u32.f32 s0, s2")
OP(vcvtaf32s32, "vcvta.s32.f32 s0, s2")
OP(vcvtaf32u32, "vcvta.u32.f32 s0, s2")
OP(vcvtnf32s32, "vcvtn.s32.f32 s0, s2")
OP(vcvtnf32u32, "vcvtn.u32.f32 s0, s2")
OP(vcvtpf32s32, "vcvtp.s32.f32 s0, s2")
OP(vcvtpf32u32, "vcvtp.u32.f32 s0, s2")
OP(vcvtmf32s32, "vcvtm.s32.f32 s0, s2")
OP(vcvtmf32u32, "vcvtm.u32.f32 s0, s2")
OP(vcvtff32s32, "vcvt.f32.s32 s0, s2")
OP(vcvtff32u32, "vcvt.f32.u32 s0, s2")
OP(vcvtbf32, "vcvtb.f16.f32 s0, s2")
OP(vcvttf32, "vcvtt.f16.f32 s0, s2")
OP(vcvtxf32, "vcvt.f64.f32 d0, s2")
OP(vaddf64, "vadd.f64 d0, d1, d2")
OP(vsubf64, "vsub.f64 d0, d1, d2")
OP(vmulf64, "vmul.f64 d0, d1, d2")
OP(vdivf64, "vdiv.f64 d0, d1, d2")
OP(vnmulf64, "vnmul.f64 d0, d1, d2")
OP(vmaxnmf64, "vmaxnm.f64 d0, d1, d2")
OP(vminnmf64, "vminnm.f64 d0, d1, d2")
OP(vcmpf64, "vcmp.f64 d1, d2")
OP(vcmpef64, "vcmpe.f64 d1, d2")
OP(vmlaf64, "vmov.f64 d0, d3\n vmla.f64 d0, d1, d2")
OP(vmlsf64, "vmov.f64 d0, d3\n vmls.f64 d0, d1, d2")
OP(vnmlaf64, "vmov.f64 d0, d3\n vnmla.f64 d0, d1, d2")
OP(vnmlsf64, "vmov.f64 d0, d3\n vnmls.f64 d0, d1, d2")
OP(vfmaf64, "vmov.f64 d0, d3\n vfma.f64 d0, d1, d2")
OP(vfmsf64, "vmov.f64 d0, d3\n vfms.f64 d0, d1, d2")
OP(vfnmaf64, "vmov.f64 d0, d3\n vfnma.f64 d0, d1, d2")
OP(vfnmsf64, "vmov.f64 d0, d3\n vfnms.f64 d0, d1, d2")
OP(vsqrtf64, "vsqrt.f64 d0, d1")
OP(vrintnf64, "vrintn.f64 d0, d1")
OP(vrintaf64, "vrinta.f64 d0, d1")
OP(vrintpf64, "vrintp.f64 d0, d1")
OP(vrintmf64, "vrintm.f64 d0, d1")
OP(vrintzf64, "vrintz.f64 d0, d1")
OP(vrintrf64, "vrintr.f64 d0, d1")
OP(vrintxf64, "vrintx.f64 d0, d1")
OP(vcvtf64s32, "vcvt.s32.f64 s0, d1")
OP(vcvtf64u32, "vcvt.u32.f64 s0, d1")
OP(vcvtrf64s32, "vcvtr.s32.f64 s0, d1")
OP(vcvtrf64u32, "vcvtr.u32.f64 s0, d1")
OP(vcvtaf64s32, "vcvta.s32.f64 s0, d1")
OP(vcvtaf64u32, "vcvta.u32.f64 s0, d1")
OP(vcvtnf64s32, "vcvtn.s32.f64 s0, d1")
OP(vcvtnf64u32, "vcvtn.u32.f64 s0, d1")
OP(vcvtpf64s32, "vcvtp.s32.f64 s0, d1")
OP(vcvtpf64u32, "vcvtp.u32.f64 s0, d1")
OP(vcvtmf64s32, "vcvtm.s32.f64 s0, d1")
OP(vcvtmf64u32, "vcvtm.u32.f64 s0, d1")
OP(vcvtff64s32, "vcvt.f64.s32 d0, s2")
OP(vcvtff64u32, "vcvt.f64.u32 d0, s2")
OP(vcvtbf64, "vcvtb.f16.f64 s0, d1")
OP(vcvttf64, "vcvtt.f16.f64 s0, d1")
OP(vcvtxf64, "vcvt.f32.f64 s0, d1")
OP(vcvtbh, "vcvtb.f32.f16 s0, s2")
OP(vcvtbhd, "vcvtb.f64.f16 d0, s2")
OP(vcvtth, "vcvtt.f32.f16 s0, s2")
OP(vcvtthd, "vcvtt.f64.f16 d0, s2")
OP(nvadd, "vadd.f32 d0, d1, d2")
OP(nvsub, "vsub.f32 d0, d1, d2")
OP(nvmul, "vmul.f32 d0, d1, d2")
OP(nvabd, "vabd.f32 d0, d1, d2")
OP(nvmax, "vmax.f32 d0, d1, d2")
OP(nvmin, "vmin.f32 d0, d1, d2")
OP(nvmaxnm, "vmaxnm.f32 d0, d1, d2")
OP(nvminnm, "vminnm.f32 d0, d1, d2")
OP(nvrecps, "vrecps.f32 d0, d1, d2")
OP(nvrsqrts, "vrsqrts.f32 d0, d1, d2")
OP(nvceq, "vceq.f32 d0, d1, d2")
OP(nvcge, "vcge.f32 d0, d1, d2")
OP(nvcgt, "vcgt.f32 d0, d1, d2")
OP(nvacge, "vacge.f32 d0, d1, d2")
OP(nvacgt, "vacgt.f32 d0, d1, d2")
OP(nvpadd, "vpadd.f32 d0, d1, d2")
OP(nvpmax, "vpmax.f32 d0, d1, d2")
OP(nvpmin, "vpmin.f32 d0, d1, d2")
OP(nvmla, "vmov d0, d3\n vmla.f32 d0, d1, d2")
OP(nvmls, "vmov d0, d3\n vmls.f32 d0, d1, d2")
OP(nvfma, "vmov d0, d3\n vfma.f32 d0, d1, d2")
OP(nvfms, "vmov d0, d3\n vfms.f32 d0, d1, d2")
OP(nvrecpe, "vrecpe.f32 d0, d1")
OP(nvrsqrte, "vrsqrte.f32 d0, d1")
OP(nvrintn, "vrintn.f32 d0, d1")
OP(nvrintx, "vrintx.f32 d0, d1")
OP(nvabs, "vabs.f32 d0, d1")
OP(nvneg, "vneg.f32 d0, d1")
OP(nvcvts32, "vcvt.s32.f32 d0, d1")
OP(nvcvtas32, "vcvta.s32.f32 d0, d1")
OP(nvcvtns32, "vcvtn.s32.f32 d0, d1")
OP(nvcvtps32, "vcvtp.s32.f32 d0, d1")
OP(nvcvtms32, "vcvtm.s32.f32 d0, d1")
OP(nfs32, "vcvt.f32.s32 d0, d1")
OP(nxs32, "vcvt.s32.f32 d0, d1, #7")
OP(nvcvtu32, "vcvt.u32.f32 d0, d1")
OP(nvcvtau32, "vcvta.u32.f32 d0, d1")
OP(nvcvtnu32, "vcvtn.u32.f32 d0, d1")
OP(nvcvtpu32, "vcvtp.u32.f32 d0, d1")
OP(nvcvtmu32, "vcvtm.u32.f32 d0, d1")
OP(nfu32, "vcvt.f32.u32 d0, d1")
OP(nxu32, "vcvt.u32.f32 d0, d1, #7")
static const struct entry operations[] = {
    {"vadd_f32", 2, 2, vaddf32},
    {"vsub_f32", 2, 2, vsubf32},
    {"vmul_f32", 2, 2, vmulf32},
    {"vdiv_f32", 2, 2, vdivf32},
    {"vnmul_f32", 2, 2, vnmulf32},
    {"vmaxnm_f32", 2, 2, vmaxnmf32},
    {"vminnm_f32", 2, 2, vminnmf32},
    {"vcmp_f32", 2, 2, vcmpf32},
    {"vcmpe_f32", 2, 2, vcmpef32},
    {"vmla_f32", 2, 3, vmlaf32},
    {"vmls_f32", 2, 3, vmlsf32},
    {"vnmla_f32", 2, 3, vnmlaf32},
    {"vnmls_f32", 2, 3, vnmlsf32},
    {"vfma_f32", 2, 3, vfmaf32},
    {"vfms_f32", 2, 3, vfmsf32},
    {"vfnma_f32", 2, 3, vfnmaf32},
    {"vfnms_f32", 2, 3, vfnmsf32},
    {"vsqrt_f32", 2, 1, vsqrtf32},
    {"vrintn_f32", 2, 1, vrintnf32},
    {"vrinta_f32", 2, 1, vrintaf32},
    {"vrintp_f32", 2, 1, vrintpf32},
    {"vrintm_f32", 2, 1, vrintmf32},
    {"vrintz_f32", 2, 1, vrintzf32},
    {"vrintr_f32", 2, 1, vrintrf32},
    {"vrintx_f32", 2, 1, vrintxf32},
    {"vcvt_s32_f32", 2, 1, vcvtf32s32},
    {"vcvt_u32_f32", 2, 1, vcvtf32u32},
    {"vcvtr_s32_f32", 2, 1, vcvtrf32s32},
    {"vcvtr_u32_f32", 2, 1, vcvtrf32u32},
    {"vcvta_s32_f32", 2, 1, vcvtaf32s32},
    {"vcvta_u32_f32", 2, 1, vcvtaf32u32},
    {"vcvtn_s32_f32", 2, 1, vcvtnf32s32},
    {"vcvtn_u32_f32", 2, 1, vcvtnf32u32},
    {"vcvtp_s32_f32", 2, 1, vcvtpf32s32},
    {"vcvtp_u32_f32", 2, 1, vcvtpf32u32},
    {"vcvtm_s32_f32", 2, 1, vcvtmf32s32},
    {"vcvtm_u32_f32", 2, 1, vcvtmf32u32},
    {"vcvt_f32_s32", 2, 1, vcvtff32s32},
    {"vcvt_f32_u32", 2, 1, vcvtff32u32},
    {"vcvtb_f16_f32", 2, 1, vcvtbf32},
    {"vcvtt_f16_f32", 2, 1, vcvttf32},
    {"vcvt_f64_f32", 2, 1, vcvtxf32},
    {"vadd_f64", 3, 2, vaddf64},
    {"vsub_f64", 3, 2, vsubf64},
    {"vmul_f64", 3, 2, vmulf64},
    {"vdiv_f64", 3, 2, vdivf64},
    {"vnmul_f64", 3, 2, vnmulf64},
    {"vmaxnm_f64", 3, 2, vmaxnmf64},
    {"vminnm_f64", 3, 2, vminnmf64},
    {"vcmp_f64", 3, 2, vcmpf64},
    {"vcmpe_f64", 3, 2, vcmpef64},
    {"vmla_f64", 3, 3, vmlaf64},
    {"vmls_f64", 3, 3, vmlsf64},
    {"vnmla_f64", 3, 3, vnmlaf64},
    {"vnmls_f64", 3, 3, vnmlsf64},
    {"vfma_f64", 3, 3, vfmaf64},
    {"vfms_f64", 3, 3, vfmsf64},
    {"vfnma_f64", 3, 3, vfnmaf64},
    {"vfnms_f64", 3, 3, vfnmsf64},
    {"vsqrt_f64", 3, 1, vsqrtf64},
    {"vrintn_f64", 3, 1, vrintnf64},
    {"vrinta_f64", 3, 1, vrintaf64},
    {"vrintp_f64", 3, 1, vrintpf64},
    {"vrintm_f64", 3, 1, vrintmf64},
    {"vrintz_f64", 3, 1, vrintzf64},
    {"vrintr_f64", 3, 1, vrintrf64},
    {"vrintx_f64", 3, 1, vrintxf64},
    {"vcvt_s32_f64", 3, 1, vcvtf64s32},
    {"vcvt_u32_f64", 3, 1, vcvtf64u32},
    {"vcvtr_s32_f64", 3, 1, vcvtrf64s32},
    {"vcvtr_u32_f64", 3, 1, vcvtrf64u32},
    {"vcvta_s32_f64", 3, 1, vcvtaf64s32},
    {"vcvta_u32_f64", 3, 1, vcvtaf64u32},
    {"vcvtn_s32_f64", 3, 1, vcvtnf64s32},
    {"vcvtn_u32_f64", 3, 1, vcvtnf64u32},
    {"vcvtp_s32_f64", 3, 1, vcvtpf64s32},
    {"vcvtp_u32_f64", 3, 1, vcvtpf64u32},
    {"vcvtm_s32_f64", 3, 1, vcvtmf64s32},
    {"vcvtm_u32_f64", 3, 1, vcvtmf64u32},
    {"vcvt_f64_s32", 3, 1, vcvtff64s32},
    {"vcvt_f64_u32", 3, 1, vcvtff64u32},
    {"vcvtb_f16_f64", 3, 1, vcvtbf64},
    {"vcvtt_f16_f64", 3, 1, vcvttf64},
    {"vcvt_f32_f64", 3, 1, vcvtxf64},
    {"vcvtb_f32_f16", 1, 1, vcvtbh},
    {"vcvtb_f64_f16", 1, 1, vcvtbhd},
    {"vcvtt_f32_f16", 1, 1, vcvtth},
    {"vcvtt_f64_f16", 1, 1, vcvtthd},
    {"neon_vadd", 2, 2, nvadd},
    {"neon_vsub", 2, 2, nvsub},
    {"neon_vmul", 2, 2, nvmul},
    {"neon_vabd", 2, 2, nvabd},
    {"neon_vmax", 2, 2, nvmax},
    {"neon_vmin", 2, 2, nvmin},
    {"neon_vmaxnm", 2, 2, nvmaxnm},
    {"neon_vminnm", 2, 2, nvminnm},
    {"neon_vrecps", 2, 2, nvrecps},
    {"neon_vrsqrts", 2, 2, nvrsqrts},
    {"neon_vceq", 2, 2, nvceq},
    {"neon_vcge", 2, 2, nvcge},
    {"neon_vcgt", 2, 2, nvcgt},
    {"neon_vacge", 2, 2, nvacge},
    {"neon_vacgt", 2, 2, nvacgt},
    {"neon_vpadd", 2, 2, nvpadd},
    {"neon_vpmax", 2, 2, nvpmax},
    {"neon_vpmin", 2, 2, nvpmin},
    {"neon_vmla", 2, 3, nvmla},
    {"neon_vmls", 2, 3, nvmls},
    {"neon_vfma", 2, 3, nvfma},
    {"neon_vfms", 2, 3, nvfms},
    {"neon_vrecpe", 2, 1, nvrecpe},
    {"neon_vrsqrte", 2, 1, nvrsqrte},
    {"neon_vrintn", 2, 1, nvrintn},
    {"neon_vrintx", 2, 1, nvrintx},
    {"neon_vabs", 2, 1, nvabs},
    {"neon_vneg", 2, 1, nvneg},
    {"neon_vcvt_s32", 2, 1, nvcvts32},
    {"neon_vcvta_s32", 2, 1, nvcvtas32},
    {"neon_vcvtn_s32", 2, 1, nvcvtns32},
    {"neon_vcvtp_s32", 2, 1, nvcvtps32},
    {"neon_vcvtm_s32", 2, 1, nvcvtms32},
    {"neon_vcvt_f32_s32", 2, 1, nfs32},
    {"neon_fixed_s32", 2, 1, nxs32},
    {"neon_vcvt_u32", 2, 1, nvcvtu32},
    {"neon_vcvta_u32", 2, 1, nvcvtau32},
    {"neon_vcvtn_u32", 2, 1, nvcvtnu32},
    {"neon_vcvtp_u32", 2, 1, nvcvtpu32},
    {"neon_vcvtm_u32", 2, 1, nvcvtmu32},
    {"neon_vcvt_f32_u32", 2, 1, nfu32},
    {"neon_fixed_u32", 2, 1, nxu32},
};
