/** Default imports in both kinds of build. */

/** The default export of an ES module: in CommonJS a default import of one is all of the module. */
export const defaultOf = <T extends object>(module: T | {default: T}): T => 'default' in module ? module.default : module
